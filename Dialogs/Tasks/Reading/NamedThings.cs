using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells whether a part of a message names what the shop sells, be it by a product's title or by what customers of a language call it.</summary>
internal static class NamedThings
{
    /// <summary>Whether it does.</summary>
    public static bool AreIn(TextInsights message, Range part) =>
        message.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory && IsIn(entity, part))
            || Terms.Of(message.Text[part]).Any(term => Terms.IsKnown(term.Text));

    /// <summary>Whether an entity stands in a part.</summary>
    public static bool IsIn(TextEntity entity, Range part) => entity.Offset >= part.Start.Value && entity.Offset + entity.Length <= part.End.Value;
}
