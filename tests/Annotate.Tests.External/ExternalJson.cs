using System.Text.Json.Serialization;

namespace Annotate.Tests.External;

[JsonSerializable(typeof(Framing))]
[JsonSerializable(typeof(Scene))]
public sealed partial class ExternalJson : JsonSerializerContext;
