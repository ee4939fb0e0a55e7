using System.Text.Json.Serialization;

namespace Acme;

[JsonSerializable(typeof(Framing))]
[JsonSerializable(typeof(Forgetful))]
public sealed partial class FramingJson : JsonSerializerContext;
