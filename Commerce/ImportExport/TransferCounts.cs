namespace EcomBot.Commerce.ImportExport;

/// <summary>Counts records by kind, in the order in which the kinds were first met.</summary>
internal sealed class TransferCounts
{
    private readonly List<string> _kinds = [];
    private readonly Dictionary<string, long> _counts = [];

    public long Total => _counts.Values.Sum();

    public void Add(string kind, long count)
    {
        if (!_counts.ContainsKey(kind))
        {
            _kinds.Add(kind);
        }

        _counts[kind] = _counts.GetValueOrDefault(kind) + count;
    }

    public IReadOnlyList<KeyValuePair<string, long>> ToList() => [.. _kinds.Select(kind => KeyValuePair.Create(kind, _counts[kind]))];
}
