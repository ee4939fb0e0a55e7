using System.Text;
using Annotate.Samples;

namespace Annotate.Tool.Tests;

/// <summary>A folder with small articles, for one test.</summary>
public abstract class Workspace : IDisposable
{
    protected static readonly Article Bridge =
        new("The bridge is safe, the mayor said. Tests show cracks in two pillars.") { Id = "bridge", Headline = "Bridge reopens" };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annotate-tool-");

    /// <summary>The mayor says that the bridge is safe; tests speak against it.</summary>
    protected static AnnotatedArticle Annotated { get; } = Bridge.Annotate(
        new Entity { Id = "mayor", Name = "the mayor", Kind = EntityKind.Person },
        new Attribution
        {
            Id = "a1",
            Content = Bridge.Quote("The bridge is safe"),
            Source = Bridge.Quote("the mayor"),
            Cue = Bridge.Quote("said"),
            SourceIds = ["mayor"],
            Mode = AttributionMode.Indirect
        },
        new Claim { Id = "c1", Text = "The bridge is safe.", ClaimantIds = ["mayor"], AttributionIds = ["a1"] },
        new Evidence { Id = "e1", Target = Bridge.Quote("Tests show cracks in two pillars"), Description = "Cracks in two pillars" },
        new EvidenceSet { Id = "s1", ClaimId = "c1", EvidenceIds = ["e1"], Stance = Stance.Refutes },
        new Verdict { Id = "v1", ClaimId = "c1", Label = VerdictLabel.Refuted, Basis = VerdictBasis.Article, DecisiveSetIds = ["s1"] });

    protected string Folder => _folder.FullName;

    protected string PathOf(string name) => Path.Combine(Folder, name);

    protected string Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content, new UTF8Encoding(false));
        return PathOf(name);
    }

    protected string Write(string name, AnnotatedArticle annotated) => Write(name, AnnotateJson.Default.ToJson(annotated));

    protected string WriteBridge() => Write("bridge.annotate.json", Annotated);

    protected string WriteSeed() => Write("seed.annotate.json", SampleArticles.BelgorodAnnotated);

    protected string[] Files() => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Order(StringComparer.Ordinal)];

    /// <summary>One line of annotate/1.</summary>
    protected static string Line(string id, string text = "Text.") =>
        $$"""{"format":"annotate/1","offsets":"utf-16","article":{"id":"{{id}}","text":"{{text}}"},"annotations":[]}""";

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
