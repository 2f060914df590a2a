namespace EcomBot.Commerce.ImportExport.Sections;

/// <summary>Puts the rows of a join back together: each record with its parts.</summary>
internal static class Grouped
{
    /// <summary>Gets each record once, with the parts of its rows in their order. Rows of one record follow each other.</summary>
    public static async IAsyncEnumerable<TRecord> Rows<TRow, TKey, TRecord, TPart>(
        IAsyncEnumerable<TRow> rows, Func<TRow, TKey> keyOf, Func<TRow, (TRecord Record, TPart? Part)> split,
        Func<TRecord, IReadOnlyList<TPart>, TRecord> join) where TKey : struct, IEquatable<TKey> where TPart : class
    {
        (TKey Key, TRecord Record, List<TPart> Parts)? open = null;
        await foreach (var row in rows)
        {
            var (record, part) = split(row);
            if (open is null || !open.Value.Key.Equals(keyOf(row)))
            {
                if (open is { } whole)
                {
                    yield return join(whole.Record, whole.Parts);
                }

                open = (keyOf(row), record, []);
            }

            if (part is not null)
            {
                open.Value.Parts.Add(part);
            }
        }

        if (open is { } last)
        {
            yield return join(last.Record, last.Parts);
        }
    }
}
