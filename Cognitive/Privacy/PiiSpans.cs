using System.Collections.Frozen;

namespace EcomBot.Cognitive.Privacy;

/// <summary>Tells which of a text's entities must not reach a log.</summary>
internal static class PiiSpans
{
    private static readonly FrozenSet<string> Categories = new[]
    {
        EntityCategory.CardNumber, EntityCategory.Email, EntityCategory.Phone, EntityCategory.Address, EntityCategory.Password,
    }.ToFrozenSet();

    /// <summary>The spans to redact, in the order of the text.</summary>
    public static IReadOnlyList<PiiSpan> Of(IReadOnlyList<TextEntity> entities)
    {
        List<PiiSpan>? spans = null;
        for (var index = 0; index < entities.Count; index++)
        {
            if (Categories.Contains(entities[index].Category))
            {
                (spans ??= []).Add(new(entities[index].Category, entities[index].Offset, entities[index].Length));
            }
        }
        return spans is null ? [] : spans;
    }
}
