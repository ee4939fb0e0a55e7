using System.Formats.Tar;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Annotate.Guard.Building;

/// <summary>
/// Makes the guard of an older version: exports it, packs it, and compiles the guard of the working tree against its packages.
/// </summary>
internal static partial class OldBuild
{
    /// <param name="old">A git ref, a folder of packages, or <c>self</c> for the working tree itself.</param>
    /// <param name="log">Is told what is being done.</param>
    public static WorkerProgram Make(string old, Action<string> log)
    {
        if (old == "self")
            return WorkerProgram.Self with { Name = "the same build" };
        if (Directory.Exists(old))
            return Compile(Path.GetFullPath(old), Directory.CreateTempSubdirectory("guard-").FullName, old, log);
        var commit = Git("rev-parse", "--short=12", $"{old}^{{commit}}").Output.Trim();
        // Kept, so that the next comparison with the same commit packs nothing.
        var folder = Path.Combine(Checkout.Root, "artifacts/guard", commit);
        var packages = Path.Combine(folder, "packages");
        if (!Directory.Exists(packages))
            Pack(commit, packages, log);
        return Compile(packages, folder, $"{old} ({commit})", log);
    }

    private static void Pack(string commit, string packages, Action<string> log)
    {
        log($"Packing {commit}");
        var export = Directory.CreateTempSubdirectory("guard-export-").FullName;
        try
        {
            Git("archive", "--format=tar", "--output", Path.Combine(export, "source.tar"), commit);
            TarFile.ExtractToDirectory(Path.Combine(export, "source.tar"), export, overwriteFiles: true);
            var packed = Path.Combine(export, "packed");
            var projects = Directory.EnumerateFiles(Path.Combine(export, "src"), "*.csproj", SearchOption.AllDirectories);
            foreach (var project in projects.Order(StringComparer.Ordinal))
            {
                Dotnet(
                    export, "pack", project, "--configuration", "Release", "--output", packed,
                    "--artifacts-path", Path.Combine(export, "build"),
                    $"-p:Version=0.0.0-guard.{commit}", "-p:RunAnalyzers=false", "-p:EnablePackageValidation=false",
                    "-p:EnableSourceControlManagerQueries=false", "-p:GenerateDocumentationFile=false");
            }
            Directory.CreateDirectory(Path.GetDirectoryName(packages)!);
            CopyPackages(packed, packages);
        }
        finally
        {
            Directory.Delete(export, recursive: true);
        }
    }

    private static WorkerProgram Compile(string packages, string folder, string name, Action<string> log)
    {
        log($"Compiling the guard against {name}");
        var version = Directory.EnumerateFiles(packages, "Annotate.*.nupkg")
            .Select(file => LibraryPackage().Match(Path.GetFileName(file)))
            .FirstOrDefault(match => match.Success)
            ?? throw new FileNotFoundException($"{packages} holds no package of Annotate.", packages);
        var (worker, tool, unpacked) = (Path.Combine(folder, "worker"), Path.Combine(folder, "tool"), Path.Combine(folder, "unpacked"));
        foreach (var made in (string[])[worker, tool, unpacked])
        {
            if (Directory.Exists(made))
                Directory.Delete(made, recursive: true);
        }
        // Unpacked here, not beside the packages of the user; those that the user has are used.
        Dotnet(
            Checkout.Root, "build", "tests/Annotate.Guard", "--configuration", "Release", "--output", worker,
            "--artifacts-path", Path.Combine(folder, "build"), "-p:RunAnalyzers=false",
            $"-p:GuardPackages={packages}", $"-p:GuardVersion={version.Groups[1].Value}", $"-p:RestorePackagesPath={unpacked}");
        ZipFile.ExtractToDirectory(Path.Combine(packages, $"Annotate.Tool.{version.Groups[1].Value}.nupkg"), tool);
        var program = Directory.EnumerateFiles(tool, "Annotate.Tool.dll", SearchOption.AllDirectories).Single();
        return new WorkerProgram(name, Path.Combine(worker, "Annotate.Guard.dll"), program);
    }

    private static void CopyPackages(string from, string to)
    {
        var partial = to + ".partial";
        Directory.CreateDirectory(partial);
        foreach (var package in Directory.EnumerateFiles(from, "*.nupkg"))
            File.Copy(package, Path.Combine(partial, Path.GetFileName(package)), overwrite: true);
        Directory.Move(partial, to);
    }

    private static void Dotnet(string folder, params string[] arguments) =>
        ProcessRun.Dotnet(folder, [], [.. arguments, "--nologo", "-v", "q"]).ThrowIfFailed();

    private static ProcessRun Git(params string[] arguments) => ProcessRun.Of("git", Checkout.Root, [], arguments).ThrowIfFailed();

    [GeneratedRegex(@"^Annotate\.(\d.*)\.nupkg$")]
    private static partial Regex LibraryPackage();
}
