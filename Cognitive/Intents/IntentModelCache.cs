using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace EcomBot.Cognitive.Intents;

/// <summary>Keeps a learnt model in a file, named after the phrases and the code it was learnt by.</summary>
internal sealed class IntentModelCache(IOptions<IntentOptions> options)
{
    /// <summary>The model of these phrases: from the file where there is one, else learnt now. A file that cannot be used is no error.</summary>
    public IntentModel Learn(IReadOnlyList<IntentPhrase> phrases)
    {
        var file = Path.Combine(options.Value.CacheFolder, $"intents-{NameOf(phrases)}.bin");
        if (TryRead(file) is { } known)
        {
            return known;
        }
        var model = IntentModel.Train(phrases);
        TryWrite(file, model);
        return model;
    }

    private static string NameOf(IReadOnlyList<IntentPhrase> phrases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(IntentModelCache).Module.ModuleVersionId.ToByteArray());
        foreach (var phrase in phrases.Select(phrase => $"{phrase.Language}\t{phrase.Intent}\t{phrase.Text}\n").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(phrase));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static IntentModel? TryRead(string file)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(file));
            return IntentModel.Read(reader);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    // Written beside and moved, so that another process never reads half of it.
    private static void TryWrite(string file, IntentModel model)
    {
        var partial = $"{file}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            bool written;
            using (var writer = new BinaryWriter(File.Create(partial)))
            {
                written = model.Write(writer);
            }
            if (written)
            {
                File.Move(partial, file, overwrite: true);
            }
            else
            {
                File.Delete(partial);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
        }
    }
}
