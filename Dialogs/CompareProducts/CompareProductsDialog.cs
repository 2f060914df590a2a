using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.CompareProducts;

/// <summary>Puts two products side by side.</summary>
public sealed class CompareProductsDialog(TaskDesk desk, ProductNames names, ProductReader reader, ICatalogue catalogue)
    : TaskDialog<Comparison>(nameof(CompareProductsDialog), desk)
{
    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool GivesWay => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.FindProduct, Intents.ProductPrice, Intents.Recommend];

    /// <inheritdoc/>
    protected override async Task<Comparison> ReadAsync(Comparison draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var named = (await names.FindAsync(said.Text, cancellationToken)).Mentions;
        string[] found = named.Count > 1 ? [.. named.Select(mention => mention[0])] : (await reader.ReadAsync(new(), said, turn, cancellationToken)).Products;
        string[] shown = found.Length == 0 && turn is { Asked: null, Memory.Products.Count: > 1 } ? [.. turn.Memory.Products] : [];
        return draft with { Products = [.. draft.Products.Concat(found).Concat(shown).Distinct()] };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(Comparison draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var products = await catalogue.FindManyAsync([.. draft.Products.Select(id => new ProductId(id))], cancellationToken);
        if (products.Count < 2)
        {
            return await AskAsync(products, cancellationToken);
        }
        ProductReplies.Remember(products.Take(2), new() { Products = [products[0].Id.Value, products[1].Id.Value] }, turn.Memory);
        return new Tell(Compared(ProductComparison.Of(products[0], products[1])));
    }

    private async Task<TaskMove> AskAsync(IReadOnlyList<Product> products, CancellationToken cancellationToken)
    {
        if (products.Count == 0)
        {
            return ProductReplies.WhatFor(Texts.Say("Products.CompareWhich"), []);
        }
        var others = await catalogue.SearchAsync(new() { Category = products[0].Category }, cancellationToken);
        return ProductReplies.Which(Texts.Say("Products.CompareWith", ("product", products[0].Title)),
            products[0].Category is null ? [] : others.Select(hit => hit.Product).Where(other => other.Id != products[0].Id));
    }

    private static Activity Compared(ProductComparison comparison) =>
        MessageFactory.Text(string.Join('\n', comparison.Rows.Select(row => Texts.Say("Products.CompareLine",
            ("what", NameOf(row.Name)), ("first", ValueOf(comparison.First, row.Name, row.First)),
            ("second", ValueOf(comparison.Second, row.Name, row.Second))))
        .Prepend(Texts.Say("Products.Compared", ("first", comparison.First.Title), ("second", comparison.Second.Title)))));

    private static string NameOf(string attribute) =>
        attribute is "brand" or "category" or "price" or "warrantyMonths" ? Texts.Say($"Products.Compare.{attribute}") : OptionText.NameOf(attribute);

    private static string ValueOf(Product product, string attribute, string? value) => (attribute, value) switch
    {
        (_, null) => Texts.Say("Products.CompareNone"),
        ("price", _) => ProductCards.Prices(product.Variants),
        ("warrantyMonths", _) => Texts.Say("Products.Months", ("months", (product.WarrantyMonths ?? 0).ToString(CultureInfo.CurrentCulture))),
        _ => string.Join(", ", value.Split(", ").Select(OptionText.ValueOf)),
    };
}

/// <summary>What is compared.</summary>
public sealed record Comparison
{
    /// <summary>The products, by the shop's ids.</summary>
    public string[] Products { get; init; } = [];
}
