using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>The versions that memory tables give to their items.</summary>
internal static class ItemVersion
{
    /// <summary>The version that writes over any other.</summary>
    public const string Any = "*";

    private static long _last;

    /// <summary>A version no item had before.</summary>
    public static string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);

    /// <summary>Refuses an item that was changed since it was read.</summary>
    /// <exception cref="ArgumentException">The versions differ.</exception>
    public static void Check(IStoreItem item, string current)
    {
        if (item is not null && current is not null && item.ETag != Any && item.ETag != current)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        }
    }
}
