namespace EcomBot.Tests.Shared;

/// <summary>The data beside the repository that tests may use and that is not part of it.</summary>
internal static class SharedFolder
{
    /// <summary>Its full path, or null where this machine has none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The full path of a file or folder in it.</summary>
    public static string Get(string relative) => System.IO.Path.Combine(Path!, relative);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "sdk-api")))
            {
                return shared;
            }
        }

        return null;
    }
}
