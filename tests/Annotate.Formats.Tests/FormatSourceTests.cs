namespace Annotate.Formats.Tests;

public class FormatSourceTests
{
    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("/etc/x")]
    [InlineData("a\\x")]
    [InlineData("c:x")]
    [InlineData("./x")]
    [InlineData("a//x")]
    public async Task A_name_that_could_lead_out_of_its_folder_is_refused_everywhere(string name)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Throws<ArgumentException>(() => Parts.Source((name, "")));
            Assert.Throws<ArgumentException>(() => FormatSource.FromDirectory(folder.FullName).OpenRead(name));
            await Assert.ThrowsAsync<ArgumentException>(() => FormatTarget.ToDirectory(folder.FullName).WriteAsync(name, default, TestContext.Current.CancellationToken));
            await Assert.ThrowsAsync<ArgumentException>(() => FormatTarget.ToParts(new Dictionary<string, ReadOnlyMemory<byte>>()).WriteAsync(name, default, TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_brings_its_companions_and_a_directory_everything_but_links()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await FormatTarget.ToDirectory(folder.FullName).WriteAsync("a.ann", "x"u8.ToArray(), TestContext.Current.CancellationToken);
            await FormatTarget.ToFile(Path.Combine(folder.FullName, "a.txt")).WriteAsync("a.txt", default, TestContext.Current.CancellationToken);
            await FormatTarget.ToDirectory(folder.FullName).WriteAsync("in/b.ann", default, TestContext.Current.CancellationToken);
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "link.ann"), Path.Combine(folder.FullName, "in", "b.ann"));

            var file = FormatSource.FromFile(Path.Combine(folder.FullName, "a.ann"));
            string[] asked = ["a.ann", "a.txt", "a.conf", "annotation.conf", "in/b.ann", "link.ann"];
            Assert.Equal(["a.ann", "a.txt"], asked.Where(file.Contains));
            Assert.Equal(["a.ann", "a.txt", "in/b.ann"], asked.Where(FormatSource.FromDirectory(folder.FullName).Contains));
            Assert.Equal(("a.ann", "a.ann,a.txt"), (file.PrimaryName, string.Join(',', file.Names)));
            using var stream = file.OpenRead("a.ann");
            Assert.Equal('x', stream.ReadByte());
            var directory = FormatSource.FromDirectory(folder.FullName);
            Assert.Equal("a.ann,a.txt,in/b.ann", string.Join(',', directory.Names));
            Assert.Null(directory.PrimaryName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_travels_with_a_file_is_not_followed_out_of_its_folder()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "secret"), "s", TestContext.Current.CancellationToken);
            var inside = folder.CreateSubdirectory("in").FullName;
            await File.WriteAllTextAsync(Path.Combine(inside, "a.ann"), "", TestContext.Current.CancellationToken);
            File.CreateSymbolicLink(Path.Combine(inside, "a.txt"), Path.Combine(folder.FullName, "secret"));
            File.CreateSymbolicLink(Path.Combine(inside, "annotation.conf"), Path.Combine(folder.FullName, "secret"));

            var source = FormatSource.FromFile(Path.Combine(inside, "a.ann"));

            Assert.Equal(["a.ann"], source.Names);
            Assert.Throws<FileNotFoundException>(() => source.OpenRead("a.txt"));
            Assert.Equal("ANN223", Assert.Single((await FormatRegistry.Standard.Get("brat").ReadOneAsync(source)).Diagnostics).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("brat", ".ann")]
    [InlineData("w3c", ".jsonld")]
    [InlineData("ninjs", ".ninjs.json")]
    [InlineData("annotate", ".annotate.json")]
    [InlineData("text", ".txt")]
    public async Task Articles_of_one_name_do_not_overwrite_each_other(string name, string extension)
    {
        var articles = new[] { "urn:a", "urn/a", "URN:A" }.Select(id => new Article(id) { Id = id }.Annotate()).ToArray();
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();

        await FormatRegistry.Standard.Get(name).WriteAsync(articles.ToAsyncEnumerable(), FormatTarget.ToParts(parts), TestContext.Current.CancellationToken);

        Assert.Equal(["URN-A-3" + extension, "urn-a-2" + extension, "urn-a" + extension], parts.Keys.Where(part => part.EndsWith(extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_limit_that_makes_no_sense_is_refused_at_the_door()
    {
        var exception = Assert.Throws<ArgumentException>(() => new FormatReadOptions { Limits = new Annotate.Serialization.ReadLimits { MaxDepth = -1 } });

        Assert.Contains("MaxDepth is -1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_one_part_and_is_left_open()
    {
        using var stream = new MemoryStream("abc"u8.ToArray());
        var source = FormatSource.FromStream(stream, "a.ann");
        using (var part = source.OpenRead("a.ann"))
            Assert.Equal('a', part.ReadByte());

        Assert.True(stream.CanRead);
        Assert.Throws<FileNotFoundException>(() => source.OpenRead("a.txt"));
        var target = FormatTarget.ToStream(stream);
        await Assert.ThrowsAsync<InvalidOperationException>(() => target.WriteAsync("other", default, TestContext.Current.CancellationToken));
    }
}
