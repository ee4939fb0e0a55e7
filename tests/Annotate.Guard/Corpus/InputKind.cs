namespace Annotate.Guard.Corpus;

/// <summary>What a file is, told by its name and folder alone, so that both builds see the same.</summary>
/// <param name="Name">The name in the guard's own words.</param>
/// <param name="Formats">The formats that should read it; others read it now and then, as strangers.</param>
internal sealed record InputKind(string Name, params IReadOnlyList<string> Formats)
{
    public static InputKind Document { get; } = new("document", "annotate");

    public static InputKind Lines { get; } = new("lines", "annotate-lines");

    public static InputKind Text { get; } = new("text", "text");

    public static InputKind Brat { get; } = new("brat", "brat");

    public static InputKind WebAnnotation { get; } = new("web-annotation", "w3c", "hypothesis", "recogito");

    /// <summary>Of another tool, or of several formats.</summary>
    public static InputKind Foreign { get; } =
        new("foreign", "w3c", "label-studio", "claimreview", "ninjs", "newsarticle", "averitec", "hover");

    public static InputKind ForeignLines { get; } = new("foreign-lines", "annotate-lines", "fever", "feverous", "scifact", "climate-fever");

    /// <summary>A command line of the tool.</summary>
    public static InputKind Command { get; } = new("command");

    /// <summary>What the library has without any input.</summary>
    public static InputKind Nothing { get; } = new("nothing");

    private static readonly (string End, InputKind Kind)[] Ends =
    [
        (".annotate.json", Document), (".jsonl", Lines), (".ann", Brat), (".txt", Text), (".jsonld", WebAnnotation),
        (".labelstudio.json", Of("label-studio")), (".claimreview.json", Of("claimreview")), (".ninjs.json", Of("ninjs")),
        (".newsarticle.json", Of("newsarticle")), (".fever.jsonl", Of("fever")), (".feverous.jsonl", Of("feverous")),
        (".scifact.jsonl", Of("scifact")), (".climate-fever.jsonl", Of("climate-fever")), (".averitec.json", Of("averitec")),
        (".politihop.tsv", Of("politihop")), (".hover.json", Of("hover")), (".json", Foreign), (".tsv", Of("politihop")),
    ];

    private static readonly (string Folder, InputKind Kind)[] Folders =
    [
        ("label-studio", Of("label-studio")), ("claim-review", Of("claimreview")), ("news-article", Of("newsarticle")),
        ("ninjs", Of("ninjs")), ("web-annotation", WebAnnotation),
    ];

    public bool IsFile => Formats.Count > 0;

    public bool IsJson => IsFile && Name is not ("text" or "brat" or "politihop");

    /// <summary>The kind of a file; null for one that nothing of ours reads.</summary>
    public static InputKind? Find(string path)
    {
        var longestFirst = Ends.OrderByDescending(end => end.End.Length);
        var kind = longestFirst.FirstOrDefault(end => path.EndsWith(end.End, StringComparison.Ordinal)).Kind;
        if (kind == Foreign)
            kind = Folders.FirstOrDefault(folder => path.Contains($"/{folder.Folder}/", StringComparison.Ordinal)).Kind ?? Foreign;
        return kind == Lines && path.Contains("/formats/", StringComparison.Ordinal) ? ForeignLines : kind;
    }

    private static InputKind Of(string format) => new(format, format);
}
