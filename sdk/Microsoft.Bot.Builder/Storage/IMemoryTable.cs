namespace Microsoft.Bot.Builder;

/// <summary>Where <see cref="MemoryStorage"/> keeps its items.</summary>
internal interface IMemoryTable
{
    /// <summary>A copy of an item, or <c>null</c>.</summary>
    object Read(string key);

    /// <summary>Keeps a copy of an item; an <see cref="IStoreItem"/> only over the version it was read as.</summary>
    void Write(string key, object value);

    /// <summary>Forgets an item.</summary>
    void Delete(string key);
}
