using EcomBot.Commerce.Search;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Catalogue;

/// <summary>Finds products by words with the database's own full-text index, which the database itself keeps up to date.</summary>
internal sealed class ProductIndex
{
    // Words of the title count four times as much.
    private const string Sqlite = """
        SELECT p."Id" AS "Value" FROM "ProductSearch" JOIN "Products" p ON p."Row" = "ProductSearch".rowid
        WHERE "ProductSearch" MATCH {0} ORDER BY bm25("ProductSearch", 4.0, 1.0), p."Id" LIMIT {1}
        """;

    private const string PostgreSql = """
        SELECT p."Id" AS "Value" FROM "Products" p, to_tsquery('simple', {0}) q
        WHERE p."SearchVector" @@ q ORDER BY ts_rank('{{0.1, 0.2, 0.25, 1.0}}', p."SearchVector", q) DESC, p."Id" LIMIT {1}
        """;

    /// <summary>Gets the words of a product for the index: those of its title, and all others.</summary>
    public static Product WithWords(Product product) => product with
    {
        SearchTitle = SearchTerms.Line(product.Title, product.Brand, product.Category),
        SearchWords = SearchTerms.Line([product.Description, .. product.Variants.SelectMany(variant => variant.Options)
            .SelectMany(option => new[] { option.Key, option.Value })]),
    };

    /// <summary>Gets the products that have all the words, or, where none has, those that have some; the best first.</summary>
    public async Task<IReadOnlyCollection<ProductId>> FindAsync(
        ShopContext shop, IReadOnlyList<string> terms, int count, CancellationToken cancellationToken)
    {
        var all = await FindAsync(shop, terms, isAll: true, count, cancellationToken);
        return all.Count > 0 || terms.Count == 1 ? all : await FindAsync(shop, terms, isAll: false, count, cancellationToken);
    }

    private static async Task<IReadOnlyCollection<ProductId>> FindAsync(
        ShopContext shop, IReadOnlyList<string> terms, bool isAll, int count, CancellationToken cancellationToken)
    {
        var isSqlite = shop.Database.IsSqlite();
        var words = isSqlite
            ? string.Join(isAll ? " AND " : " OR ", terms.Select(term => $"\"{term}\"*"))
            : string.Join(isAll ? " & " : " | ", terms.Select(term => $"'{term}':*"));
        var ids = await shop.Database.SqlQueryRaw<string>(isSqlite ? Sqlite : PostgreSql, words, count).ToListAsync(cancellationToken);
        return [.. ids.Select(id => new ProductId(id))];
    }
}
