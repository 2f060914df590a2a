using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Questions about products in the middle of something else.</summary>
internal static class ProductQuestions
{
    private static readonly string[] All =
    [
        Intents.ProductOptions, Intents.ProductPrice, Intents.ProductWarranty, Intents.ProductAvailability, Intents.FindProduct, Intents.CompareProducts,
        Intents.Recommend, Intents.AddToCart,
    ];

    /// <summary>
    /// Whether a question names no product, so that it is about what is being spoken of already: "what are my options?", "what would it cost?".
    /// </summary>
    public static bool IsVague(ServiceTask task) => All.Contains(task.Intent)
        && !task.Said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory or EntityCategory.Brand
            or EntityCategory.Sku);

    /// <summary>Whether somebody asks for the warranty that something is sold with, and not for that of a device they have.</summary>
    public static bool IsOfWarranty(Utterance said) => Words.Has(said.Text, "aboutWarranty") && !Words.Has(said.Text, "ownDevice")
        && !said.Entities.Any(entity => entity.Category is EntityCategory.SerialNumber or EntityCategory.Imei);
}
