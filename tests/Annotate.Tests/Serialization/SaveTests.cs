namespace Annotate.Tests.Serialization;

/// <summary>The synchronous and the asynchronous way to save promise the same.</summary>
public sealed class SaveTests : IDisposable
{
    private static readonly AnnotatedArticle Annotated =
        new Article(new string('a', 200_000)).Annotate(new Note { Id = "n", Text = "Ж \U0001F600" });

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annotate-");

    public static TheoryData<bool> Ways => [false, true];

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, MemberData(nameof(Ways))]
    public async Task What_is_saved_are_the_bytes_that_are_written(bool isAsync)
    {
        await SaveAsync(isAsync, "a.json");

        Assert.Equal(AnnotateJson.Default.ToUtf8Bytes(Annotated), File.ReadAllBytes(PathOf("a.json")));
        Assert.Equal(["a.json"], _folder.GetFileSystemInfos().Select(info => info.Name));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Whoever_has_the_old_file_open_reads_it_to_its_end(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "An open file is not replaced there.");
        File.WriteAllText(PathOf("a.json"), "the old file");
        using var old = File.OpenText(PathOf("a.json"));

        await SaveAsync(isAsync, "a.json");

        Assert.Equal("the old file", old.ReadToEnd());
        Assert.Equal(AnnotateJson.Default.ToUtf8Bytes(Annotated), File.ReadAllBytes(PathOf("a.json")));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task What_cannot_replace_the_old_leaves_nothing_behind(bool isAsync)
    {
        Directory.CreateDirectory(PathOf("a.json"));

        await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(isAsync, "a.json"));

        Assert.Equal(["a.json"], _folder.GetFileSystemInfos().Select(info => info.Name));
        Assert.Empty(Directory.GetFileSystemEntries(PathOf("a.json")));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_link_is_followed_and_permissions_are_kept(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        File.WriteAllText(PathOf("target.json"), "old");
        File.CreateSymbolicLink(PathOf("link.json"), "target.json");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        SetMode(PathOf("target.json"), Mode);

        await SaveAsync(isAsync, "link.json");

        Assert.Equal("target.json", new FileInfo(PathOf("link.json")).LinkTarget);
        Assert.Equal(AnnotateJson.Default.ToUtf8Bytes(Annotated), File.ReadAllBytes(PathOf("target.json")));
        Assert.Equal(Mode, ModeOf(PathOf("target.json")));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_device_is_written_to_and_not_replaced(bool isAsync)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");
        File.CreateSymbolicLink(PathOf("link"), "/dev/full");

        await Assert.ThrowsAsync<IOException>(() => SaveAsync(isAsync, "link"));

        Assert.Equal("/dev/full", new FileInfo(PathOf("link")).LinkTarget);
        Assert.Equal(["link"], _folder.GetFileSystemInfos().Select(info => info.Name));
    }

    [Fact]
    public void Saving_waits_for_nothing_that_its_own_thread_would_have_to_do()
    {
        var context = new PostCounting();
        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(context);
            AnnotateJson.Default.Save(Annotated, PathOf("a.json"));
        });
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromMinutes(1)), "The thread that saves waits for itself.");
        Assert.Equal(0, context.Posts);
        Assert.Equal(AnnotateJson.Default.ToUtf8Bytes(Annotated), File.ReadAllBytes(PathOf("a.json")));
    }

    private Task SaveAsync(bool isAsync, string name)
    {
        if (isAsync)
            return AnnotateJson.Default.SaveAsync(Annotated, PathOf(name), TestContext.Current.CancellationToken);
        AnnotateJson.Default.Save(Annotated, PathOf(name));
        return Task.CompletedTask;
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    /// <summary>The context of one thread that is busy: what is posted to it never runs.</summary>
    private sealed class PostCounting : SynchronizationContext
    {
        public int Posts { get; private set; }

        public override void Post(SendOrPostCallback d, object? state) => Posts++;
    }
}
