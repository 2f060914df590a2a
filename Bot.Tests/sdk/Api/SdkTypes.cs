using System.Reflection;
using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>The public types of the packages in <c>sdk/</c>.</summary>
internal static class SdkTypes
{
    /// <summary>The ids of the packages, which are the names of their assemblies.</summary>
    public static IReadOnlySet<string> Packages { get; } = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "sdk"))
        .Where(folder => File.Exists(Path.Combine(folder, $"{Path.GetFileName(folder)}.csproj")))
        .Select(folder => Path.GetFileName(folder)!).ToHashSet();

    /// <summary>The public types of all packages.</summary>
    public static IEnumerable<Type> All => Packages.SelectMany(package => Assembly.Load(package).GetExportedTypes());
}
