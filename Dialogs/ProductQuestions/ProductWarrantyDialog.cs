using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.ProductQuestions;

/// <summary>Tells how long the warranty is that something is sold with. That of a device somebody has is told by its serial number.</summary>
public sealed class ProductWarrantyDialog(TaskDesk desk, ProductReader reader, ProductFinder finder, ProductShow show, ICatalogue catalogue)
    : ProductQuestionDialog(nameof(ProductWarrantyDialog), desk, reader, finder, show, catalogue)
{
    private protected override string AnswerFor(Product product, ProductWish wish) => product.WarrantyMonths is { } months
        ? Texts.Say("Products.WarrantyOf", ("product", product.Title), ("warranty", Texts.Say("Products.Months", ("months", ProductReplies.Count(months)))))
        : Texts.Say("Products.NoWarrantyOf", ("product", product.Title));
}
