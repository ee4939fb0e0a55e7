using System.Text;
using System.Text.Json;

namespace Annotate.Formats.Json;

/// <summary>An annotated article as its <c>annotate/1</c> JSON, in pieces: what a format has no words for is carried so.</summary>
/// <remarks>Each piece names its format and its unit, so that it can be read alone.</remarks>
internal sealed class CarriedRecords
{
    private readonly JsonElement _root;
    private readonly JsonElement[] _annotations;

    private CarriedRecords(JsonElement root)
    {
        _root = root;
        _annotations = [.. root.GetProperty("annotations").EnumerateArray()];
    }

    /// <summary>The unit of the offsets inside, by its name in files.</summary>
    public string Unit => _root.GetProperty("offsets").GetString()!;

    public static CarriedRecords Of(AnnotateJson json, AnnotatedArticle annotated) => new(JsonOutput.Parse(json.ToUtf8Bytes(annotated)));

    /// <summary>The names of the members of an annotation that are there, without <c>type</c> and <c>id</c>.</summary>
    public IEnumerable<string> MembersOf(int row) =>
        _annotations[row].EnumerateObject().Select(member => member.Name).Where(name => name is not ("type" or "id"));

    /// <summary>The members of the article but its text and hash, of the document, and the agents.</summary>
    public IEnumerable<string> DocumentMembers() =>
        _root.GetProperty("article").EnumerateObject().Select(member => member.Name).Where(name => name is not ("text" or "sha256"))
            .Concat(_root.EnumerateObject().Select(member => member.Name)
                .Where(name => name is not ("format" or "offsets" or "article" or "annotations")));

    public void WriteRecord(Utf8JsonWriter writer, int row)
    {
        WriteStart(writer);
        writer.WritePropertyName("annotation");
        writer.WriteRaw(_annotations[row]);
        writer.WriteEndObject();
    }

    /// <summary>The record on one line.</summary>
    public string RecordLine(int row) => Encoding.UTF8.GetString(JsonOutput.Write(writer => WriteRecord(writer, row)).Span);

    /// <summary>Everything but the annotations and the text, whose hash stands for it.</summary>
    public void WriteDocument(Utf8JsonWriter writer)
    {
        WriteStart(writer);
        foreach (var member in _root.EnumerateObject())
        {
            if (member.Name is "format" or "offsets" or "annotations")
                continue;
            writer.WritePropertyName(member.Name);
            if (member.Name != "article")
            {
                writer.WriteRaw(member.Value);
                continue;
            }
            writer.WriteStartObject();
            writer.WriteMembers(member.Value, "text");
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private void WriteStart(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("format", "annotate/1");
        writer.WriteString("offsets", Unit);
    }
}
