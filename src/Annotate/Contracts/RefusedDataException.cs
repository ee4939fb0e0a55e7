using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>What our converters throw: System.Text.Json adds the path, the reader turns it into a diagnostic of this code.</summary>
internal sealed class RefusedDataException(string code, string message, Exception? innerException = null) : JsonException(message, innerException)
{
    public string Code { get; } = code;

    /// <summary>The byte index in the slice, where the thrower knows it better than System.Text.Json.</summary>
    public int? Position { get; init; }
}
