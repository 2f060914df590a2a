using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text.InternalCache;

/// <summary>Keeps what was found in texts seen lately, at most some ten thousand of them, and hands out copies.</summary>
/// <typeparam name="TItem">What is found.</typeparam>
public class ResultsCache<TItem>(int ratioFactor = 1)
    where TItem : ICloneableType<TItem>
{
    private readonly ConcurrentDictionary<object, List<TItem>> _found = new();
    private readonly int _capacity = 10_000 / Math.Max(1, ratioFactor);

    /// <summary>Copies of what is kept under the key; made with <paramref name="createItem"/> when nothing is.</summary>
    public List<TItem> GetOrCreate(object key, Func<List<TItem>> createItem)
    {
        if (_found.Count >= _capacity)
        {
            _found.Clear();
        }
        return _found.GetOrAdd(key, _ => createItem()).ConvertAll(item => item.Clone());
    }
}
