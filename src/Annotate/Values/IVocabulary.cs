namespace Annotate;

/// <summary>A vocabulary that others may extend: a string with known standard values.</summary>
/// <remarks>Spelled in files as its <see cref="Value"/>. Implement it on a readonly struct to give your own annotation types such a
/// vocabulary.</remarks>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
public interface IVocabulary<TSelf> where TSelf : struct, IVocabulary<TSelf>
{
    /// <summary>The standard values, in the order of their source.</summary>
    static abstract IReadOnlyList<TSelf> Standard { get; }

    /// <summary>The spelling in files; empty for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    static abstract TSelf Create(string value);
}
