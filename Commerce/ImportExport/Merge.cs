using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport;

/// <summary>Puts imported records in the place of the stored ones.</summary>
internal static class Merge
{
    private const string Version = "Version";

    /// <summary>Adds the records that are new, replaces those whose keys are stored, and removes stored ones left over.</summary>
    public static void Into<T, TKey>(
        ShopContext shop, IEnumerable<T> stored, IEnumerable<T> imported, Func<T, TKey> keyOf) where T : class where TKey : notnull
    {
        var old = stored.ToDictionary(keyOf);
        foreach (var record in imported)
        {
            if (old.Remove(keyOf(record), out var before))
            {
                Replace(shop, before, record);
            }
            else
            {
                shop.Add(record);
            }
        }

        shop.RemoveRange(old.Values);
    }

    private static void Replace<T>(ShopContext shop, T before, T after) where T : class
    {
        var entry = shop.Update(after);
        if (entry.Metadata.FindProperty(Version) is not null)
        {
            var version = (int)shop.Entry(before).Property(Version).CurrentValue!;
            entry.Property(Version).OriginalValue = version;
            entry.Property(Version).CurrentValue = version + 1;
        }
    }
}
