using System.Data.Common;

namespace EcomBot.Commerce.Recommendations.Models;

/// <summary>Keeps the model in a file, so that a start does not wait for training.</summary>
/// <remarks>A new model is written beside the old one and takes its place at once: a kill at any time leaves one whole model.</remarks>
internal sealed class ModelFile(CommerceOptions options)
{
    private const string Name = "recommendations.model";

    private string? Path => FolderOf(options) is { } folder ? System.IO.Path.Combine(folder, Name) : null;

    /// <summary>Gets the model that was kept, or null where there is none that is whole.</summary>
    public ShopModel? Load()
    {
        if (Path is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return ModelStream.Read(reader);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Puts a model in the place of the one that is kept.</summary>
    public void Save(ShopModel model)
    {
        if (Path is not { } path)
        {
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var fresh = $"{path}.{Guid.NewGuid():N}.new";
        using (var stream = File.Create(fresh))
        using (var writer = new BinaryWriter(stream))
        {
            ModelStream.Write(writer, model);
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
        Sweep(path);
    }

    // What a kill left half written.
    private static void Sweep(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(path)!;
        foreach (var left in Directory.EnumerateFiles(folder, $"{Name}.*.new").Where(file => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddHours(-1)))
        {
            File.Delete(left);
        }
    }

    // Beside the database where that is a file.
    private static string? FolderOf(CommerceOptions options)
    {
        if (options.Recommendations.Folder is { } folder)
        {
            return folder;
        }

        var parts = new DbConnectionStringBuilder { ConnectionString = options.ConnectionString };
        return options.Database == ShopDatabaseKind.Sqlite && parts.TryGetValue("Data Source", out var file) && !$"{file}".StartsWith(':')
            ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath($"{file}"))
            : null;
    }
}
