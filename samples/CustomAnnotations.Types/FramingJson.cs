using System.Text.Json.Serialization;

namespace Acme.Annotations;

/// <summary>The generated JSON contract of <see cref="Framing"/>.</summary>
[JsonSerializable(typeof(Framing))]
public sealed partial class FramingJson : JsonSerializerContext;
