using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The part of society that a source belongs to.</summary>
/// <remarks>Source: Spangher et al. 2023. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Affiliation>))]
public readonly record struct Affiliation : IVocabulary<Affiliation>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Affiliation(string value) => _value = Vocabulary.Check(value);

    /// <summary>A state body.</summary>
    public static Affiliation Government { get; } = new("government");

    /// <summary>A company.</summary>
    public static Affiliation Corporate { get; } = new("corporate");

    /// <summary>A non-governmental organisation.</summary>
    public static Affiliation Ngo { get; } = new("ngo");

    /// <summary>A trade association.</summary>
    public static Affiliation IndustryGroup { get; } = new("industryGroup");

    /// <summary>A religious body.</summary>
    public static Affiliation ReligiousGroup { get; } = new("religiousGroup");

    /// <summary>A university or research body.</summary>
    public static Affiliation Academic { get; } = new("academic");

    /// <summary>The press.</summary>
    public static Affiliation Media { get; } = new("media");

    /// <summary>A party or movement.</summary>
    public static Affiliation PoliticalGroup { get; } = new("politicalGroup");

    /// <summary>A trade union.</summary>
    public static Affiliation Union { get; } = new("union");

    /// <summary>Another group.</summary>
    public static Affiliation OtherGroup { get; } = new("otherGroup");

    /// <summary>A person who takes part in what is told.</summary>
    public static Affiliation Actor { get; } = new("actor");

    /// <summary>A person who saw it.</summary>
    public static Affiliation Witness { get; } = new("witness");

    /// <summary>A person who suffered it.</summary>
    public static Affiliation Victim { get; } = new("victim");

    /// <inheritdoc/>
    public static IReadOnlyList<Affiliation> Standard { get; } = ValueList.Create(
        Government, Corporate, Ngo, IndustryGroup, ReligiousGroup, Academic, Media, PoliticalGroup, Union, OtherGroup, Actor,
        Witness, Victim);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Affiliation Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
