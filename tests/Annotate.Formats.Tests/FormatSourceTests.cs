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
