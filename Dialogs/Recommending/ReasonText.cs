using EcomBot.Commerce.Recommendations;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Recommending;

/// <summary>Why something is recommended, in words.</summary>
internal static class ReasonText
{
    /// <summary>The reason in the customer's language.</summary>
    public static string Of(RecommendationReason reason) =>
        Texts.Say($"Recommend.Reason.{reason.Kind}", ("product", reason.About?.Title ?? ""), ("category", ShopWords.Category(reason.Category ?? "")));
}
