using System.Xml.Linq;

namespace EcomBot.Tests.Layout;

/// <summary>A project as its file says.</summary>
/// <param name="Name">The project's name, which is its folder's.</param>
/// <param name="Uses">The projects and packages that it refers to.</param>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Uses)
{
    /// <summary>Every project of the repository.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}"))
            .Select(Read),
    ];

    private static ProjectFile Read(string file)
    {
        var references = XDocument.Load(file).Descendants().Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference");
        return new(
            Path.GetFileNameWithoutExtension(file),
            [.. references.Select(element => element.Attribute("Include")!.Value)
                .Select(id => id.EndsWith(".csproj") ? Path.GetFileNameWithoutExtension(id) : id)]);
    }
}
