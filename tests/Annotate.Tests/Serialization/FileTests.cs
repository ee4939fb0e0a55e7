namespace Annotate.Tests.Serialization;

public sealed class FileTests : IDisposable
{
    private static readonly AnnotatedArticle Annotated = new Article("A").Annotate(new Note { Id = "n", Text = "" });

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annotate-");

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_saved_is_loaded()
    {
        AnnotateJson.Default.Save(Annotated, PathOf("a.json"));
        await AnnotateJson.Default.SaveAsync(Annotated, PathOf("b.json"), TestContext.Current.CancellationToken);

        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(PathOf("b.json"))));
        Assert.True(Annotated.ContentEquals(await AnnotateJson.Default.LoadAsync(PathOf("a.json"), TestContext.Current.CancellationToken)));
        Assert.Equal(
            AnnotateJson.Default.ToUtf8Bytes(Annotated),
            await File.ReadAllBytesAsync(PathOf("a.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_nothing_beside_it()
    {
        File.WriteAllText(PathOf("a.json"), new string('x', 100_000));

        AnnotateJson.Default.Save(Annotated, PathOf("a.json"));

        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(PathOf("a.json"))));
        Assert.Equal(["a.json"], Names());
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_old_file()
    {
        File.WriteAllText(PathOf("a.json"), "old");

        Assert.Throws<AnnotationFormatException>(
            () => AnnotateJson.Default.Save(new Article("").Annotate(new Note { Id = "n", Text = "\ud800" }), PathOf("a.json")));

        Assert.Equal("old", File.ReadAllText(PathOf("a.json")));
        Assert.Equal(["a.json"], Names());
    }

    [Fact]
    public async Task A_save_that_is_cancelled_leaves_the_old_file()
    {
        await File.WriteAllTextAsync(PathOf("a.json"), "old", TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AnnotateJson.Default.SaveAsync(Annotated, PathOf("a.json"), new CancellationToken(canceled: true)));

        Assert.Equal("old", await File.ReadAllTextAsync(PathOf("a.json"), TestContext.Current.CancellationToken));
        Assert.Equal(["a.json"], Names());
    }

    [Fact]
    public void A_rename_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(PathOf("a.json"));

        Assert.ThrowsAny<Exception>(() => AnnotateJson.Default.Save(Annotated, PathOf("a.json")));

        Assert.Equal(["a.json"], Names());
        Assert.Empty(Directory.GetFileSystemEntries(PathOf("a.json")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_the_usual_error()
    {
        Assert.Throws<DirectoryNotFoundException>(() => AnnotateJson.Default.Save(Annotated, PathOf("no/a.json")));
        Assert.Throws<DirectoryNotFoundException>(() => AnnotateJson.Default.Load(PathOf("no/a.json")));
        Assert.Throws<FileNotFoundException>(() => AnnotateJson.Default.Load(PathOf("a.json")));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_the_usual_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Permissions do not bind this user.");
        File.WriteAllText(PathOf("a.json"), "old");
        SetMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Throws<UnauthorizedAccessException>(() => AnnotateJson.Default.Save(Annotated, PathOf("a.json")));
            Assert.Equal("old", File.ReadAllText(PathOf("a.json")));
        }
        finally
        {
            SetMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void The_permissions_of_the_file_are_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix permissions.");
        File.WriteAllText(PathOf("a.json"), "old");
        SetMode(PathOf("a.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        AnnotateJson.Default.Save(Annotated, PathOf("a.json"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, ModeOf(PathOf("a.json")));
    }

    [Fact]
    public void A_symbolic_link_is_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege.");
        File.WriteAllText(PathOf("target.json"), "old");
        File.CreateSymbolicLink(PathOf("link.json"), "target.json");

        AnnotateJson.Default.Save(Annotated, PathOf("link.json"));

        Assert.Equal("target.json", new FileInfo(PathOf("link.json")).LinkTarget);
        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Load(PathOf("target.json"))));
    }

    [Fact]
    public void A_file_name_of_the_greatest_length_is_saved()
    {
        var name = new string('n', 250) + ".json";

        AnnotateJson.Default.Save(Annotated, PathOf(name));

        Assert.Equal([name], Names());
    }

    [Fact]
    public async Task Savers_of_one_path_leave_one_whole_file()
    {
        var articles = Enumerable.Range(0, 16).Select(i => new Article(new string('a', 10_000 + i)).Annotate()).ToArray();

        await Task.WhenAll(articles.Select(
            article => Task.Run(() => AnnotateJson.Default.SaveAsync(article, PathOf("a.json"), TestContext.Current.CancellationToken))));

        var loaded = AnnotateJson.Default.Load(PathOf("a.json"));
        Assert.Contains(articles, article => article.ContentEquals(loaded));
        Assert.Equal(["a.json"], Names());
    }

    private IEnumerable<string> Names() => _folder.GetFileSystemInfos().Select(info => info.Name);

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    [Fact]
    public void A_real_path_is_that_after_every_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for rights there.");
        Directory.CreateDirectory(PathOf("real"));
        Directory.CreateSymbolicLink(PathOf("folder"), "real");
        File.CreateSymbolicLink(PathOf("real/file"), "../folder/target");
        File.CreateSymbolicLink(PathOf("device"), "/dev/null");
        File.CreateSymbolicLink(PathOf("round"), "about");
        File.CreateSymbolicLink(PathOf("about"), "round");
        var real = RealPath.Of(PathOf("real"));

        Assert.Equal(Path.Combine(real, "target"), RealPath.Of(PathOf("folder/file")));
        Assert.Equal(Path.Combine(real, "none", "there"), RealPath.Of(PathOf("folder/none/there")));
        Assert.Equal("/dev/null", RealPath.Of(PathOf("device")));
        Assert.Throws<IOException>(() => RealPath.Of(PathOf("round")));
    }

    [Fact]
    public async Task A_link_to_a_device_does_not_replace_the_device()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");
        File.CreateSymbolicLink(PathOf("link"), "/dev/full");

        await Assert.ThrowsAsync<IOException>(
            () => WholeFile.WriteAsync(PathOf("link"), "text"u8.ToArray(), TestContext.Current.CancellationToken));
        Assert.Equal("/dev/full", RealPath.Of(PathOf("link")));
    }
}
