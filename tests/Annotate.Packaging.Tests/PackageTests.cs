using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Annotate.Packaging.Tests;

[Trait("Category", "Slow")]
public class PackageTests(PackedLibrary library)
{
    private const string Assembly = "lib/net10.0/Annotate.dll";

    [Fact]
    public void Packing_warns_of_nothing()
    {
        Assert.DoesNotContain("warning", library.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_package_holds_the_library_its_documentation_the_schema_the_readme_and_the_icon_and_nothing_else()
    {
        Assert.Equal(
            [
                "Annotate.nuspec", "README.md", "icon.png", "lib/net10.0/Annotate.dll", "lib/net10.0/Annotate.xml",
                "schema/annotate-1.schema.json"
            ],
            ContentOf(library.PackagePath));
        Assert.Equal(
            File.ReadAllBytes(Repository.PathOf("src/Annotate/README.md")), PackedLibrary.ReadEntry(library.PackagePath, "README.md"));
    }

    [Fact]
    public void The_package_names_licence_readme_and_icon_and_depends_on_two_packages_alone()
    {
        var nuspec = XDocument.Load(new MemoryStream(PackedLibrary.ReadEntry(library.PackagePath, "Annotate.nuspec")));
        string Value(string name) => nuspec.Descendants().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description"));
        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options"],
            nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => element.Attribute("id")!.Value));
    }

    [Fact]
    public void The_documentation_describes_the_members()
    {
        var documentation = XDocument.Load(new MemoryStream(PackedLibrary.ReadEntry(library.PackagePath, "lib/net10.0/Annotate.xml")));

        var summary = documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == "P:Annotate.TextSpan.End")
            .Element("summary")!.Value;
        Assert.Contains("UTF-16 code unit", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_assembly_declares_that_it_can_be_trimmed()
    {
        using var image = new PEReader(PackedLibrary.ReadEntry(library.PackagePath, Assembly).ToImmutableArray());
        var metadata = image.GetMetadataReader();

        Assert.Contains(
            ("IsTrimmable", "True"),
            metadata.GetAssemblyDefinition().GetCustomAttributes()
                .Select(handle => metadata.GetBlobReader(metadata.GetCustomAttribute(handle).Value))
                .Select(TwoStrings));
    }

    [Fact]
    public void The_symbols_belong_to_the_assembly()
    {
        using var image = new PEReader(PackedLibrary.ReadEntry(library.PackagePath, Assembly).ToImmutableArray());
        using var symbols = MetadataReaderProvider.FromPortablePdbImage(
            PackedLibrary.ReadEntry(library.SymbolsPath, "lib/net10.0/Annotate.pdb").ToImmutableArray());

        var wanted = image.ReadCodeViewDebugDirectoryData(
            image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;
        Assert.Equal(wanted, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    [Fact]
    public async Task Packing_again_gives_the_same_assembly_byte_for_byte()
    {
        using var other = new TemporaryFolder();
        await library.PackAsync(other.Path);

        Assert.Equal(
            PackedLibrary.ReadEntry(library.PackagePath, Assembly),
            PackedLibrary.ReadEntry(other.PathOf(Path.GetFileName(library.PackagePath)), Assembly));
    }

    /// <summary>The files of a package without the parts that every package has (Open Packaging Conventions).</summary>
    private static string[] ContentOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The arguments of an attribute that takes two strings; empty ones for any other (ECMA-335 II.23.3).</summary>
    private static (string? Key, string? Value) TwoStrings(BlobReader blob)
    {
        try
        {
            return blob.ReadUInt16() == 1 ? (blob.ReadSerializedString(), blob.ReadSerializedString()) : default;
        }
        catch (BadImageFormatException)
        {
            return default;
        }
    }
}
