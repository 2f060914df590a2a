using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class ProductSection : ShopSection<Product>
{
    public override string File => "products.jsonl";

    public override bool IsRequired => true;

    protected override Product Read(RecordReader fields, ImportRun run)
    {
        var product = ProductFields.Read(fields, run.Currency);
        RefuseTwice(fields, product, run);
        return product;
    }

    protected override void Write(RecordWriter fields, Product record) => ProductFields.Write(fields, record);

    protected override (string Field, string Value)? KeyOf(Product record) => ("id", record.Id.Value);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<Product> records, CancellationToken cancellationToken)
    {
        var ids = records.Select(product => product.Id).ToArray();
        var variants = records.SelectMany(product => product.Variants).ToArray();
        var variantIds = variants.Select(variant => variant.Id).ToArray();
        var stored = await run.Shop.Products.Where(product => ids.Contains(product.Id)).ToDictionaryAsync(product => product.Id, cancellationToken);
        Merge.Into(run.Shop, stored.Values, records.Select(product => Indexed(product, stored)), product => product.Id);
        Merge.Into(run.Shop, await run.Shop.Variants
            .Where(variant => ids.Contains(variant.Product) || variantIds.Contains(variant.Id)).ToListAsync(cancellationToken),
            variants, variant => variant.Id);
    }

    protected override IAsyncEnumerable<Product> All(ShopContext shop) => Grouped.Rows(
        (from product in shop.Products
         join variant in shop.Variants on product.Id equals variant.Product into variants
         from variant in variants.DefaultIfEmpty()
         orderby product.Id, variant.Position
         select new { product, variant }).AsAsyncEnumerable(),
        row => row.product.Id, row => (row.product, row.variant), (product, variants) => product with { Variants = variants });

    protected override void CountParts(TransferCounts counts, Product record) => counts.Add("variants", record.Variants.Count);

    private static Product Indexed(Product product, Dictionary<ProductId, Product> stored) =>
        ProductIndex.WithWords(product) with { Row = stored.GetValueOrDefault(product.Id)?.Row ?? 0 };

    private static void RefuseTwice(RecordReader fields, Product product, ImportRun run)
    {
        foreach (var (i, variant) in product.Variants.Index())
        {
            if (!run.Variants.Add(variant.Id))
            {
                throw fields.Wrong($"variants[{i}].id", $"'{variant.Id}' came before in this file.");
            }
        }
    }
}
