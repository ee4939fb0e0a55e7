using System.Text.Json.Serialization;

namespace Acme;

[JsonSerializable(typeof(Framing))]
public sealed partial class FramingJson : JsonSerializerContext;
