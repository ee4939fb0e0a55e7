using System.Text;
using Acme.Annotations;
using Annotate;
using Microsoft.Extensions.DependencyInjection;

namespace DependencyInjection;

/// <summary>Writes one article twice: for the program's own files, and for a partner who counts code points, as Python does.</summary>
internal sealed class Exporter(AnnotateJson json, [FromKeyedServices("interchange")] AnnotateJson interchange)
{
    public bool Export(TextWriter output)
    {
        // U+1F4E2 is one character of two UTF-16 code units: behind it the two units differ by one.
        var article = new Article("The mayor 📢 promised a “new dawn” for the port.");
        var annotated = article.Annotate(new Framing { Id = "f1", Target = article.Quote("“new dawn”"), Frame = "renewal" });

        output.WriteLine($"Known beside the standard types: "
            + $"{string.Join(", ", json.RegisteredTypes.Where(type => !type.IsStandard).Select(type => type.Name))}");
        var own = json.ToUtf8Bytes(annotated);
        var partner = interchange.ToUtf8Bytes(annotated);
        output.WriteLine($"Own files:    {Framings(own)}");
        output.WriteLine($"Interchange:  {Framings(partner)}");

        // A file declares its unit, so either instance reads both.
        var isEqual = json.Read(partner).ContentEquals(annotated) && interchange.Read(own).ContentEquals(annotated);
        output.WriteLine($"Either instance reads both files, with equal content: {(isEqual ? "yes" : "no")}");

        var tooLarge = json.ReadLenient(new byte[1_048_577]);
        output.WriteLine($"The limit from appsettings.json holds: {tooLarge.Diagnostics[0].Message}");
        return isEqual;
    }

    private static string Framings(byte[] file)
    {
        var lines = Encoding.UTF8.GetString(file).Split('\n');
        return $"{lines.Single(line => line.Contains("\"offsets\"", StringComparison.Ordinal)).Trim()}  "
            + $"{lines.Single(line => line.Contains("acme.framing", StringComparison.Ordinal)).Trim()}";
    }
}
