using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EcomBot.Commerce.Storage;

/// <summary>Keeps a store's compiled queries, one set for each database that the process talks to.</summary>
/// <typeparam name="TQueries">The queries; a compiled query serves one model alone.</typeparam>
internal static class Compiled<TQueries> where TQueries : class, new()
{
    private static readonly ConditionalWeakTable<IModel, TQueries> Sets = [];

    /// <summary>Gets the queries of the database of <paramref name="shop"/>.</summary>
    public static TQueries For(ShopContext shop) => Sets.GetValue(shop.Model, _ => new());
}
