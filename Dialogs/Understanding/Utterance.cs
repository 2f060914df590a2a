using EcomBot.Cognitive;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Something a customer said: a message or a part of one, with the things it names.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Entities">The things named, with places in <paramref name="Text"/>.</param>
public sealed record Utterance(string Text, TextEntity[] Entities)
{
    /// <summary>Nothing at all.</summary>
    public static Utterance Nothing { get; } = new("", []);

    /// <summary>A whole message.</summary>
    public static Utterance Of(TextInsights message) => new(message.Text, [.. message.Entities]);

    /// <summary>The entities of one category, in the order of the text.</summary>
    public IEnumerable<TextEntity> EntitiesOf(string category) => Entities.Where(entity => entity.Category == category);

    /// <summary>The first entity of a category in normal form, or null.</summary>
    public string? First(string category) => EntitiesOf(category).Select(entity => entity.Value ?? entity.Text).FirstOrDefault();

    /// <summary>A part of it, from one place of the text up to another, with the entities that lie inside.</summary>
    public Utterance Part(int start, int end) => new(Text[start..end],
        [.. Entities.Where(entity => entity.Offset >= start && entity.Offset + entity.Length <= end)
            .Select(entity => entity with { Offset = entity.Offset - start })]);

    /// <summary>This and what was said afterwards.</summary>
    public Utterance Then(Utterance later) => Text.Length == 0 ? later : later.Text.Length == 0 ? this : new($"{Text}\n{later.Text}",
        [.. Entities, .. later.Entities.Select(entity => entity with { Offset = entity.Offset + Text.Length + 1 })]);

    /// <summary>It without some categories of things.</summary>
    public Utterance Without(params string[] categories) =>
        new(TextWithout(categories), [.. Entities.Where(entity => !categories.Contains(entity.Category))]);

    /// <summary>It without some categories of things: their letters are blanked, all else keeps its place.</summary>
    public string TextWithout(params ReadOnlySpan<string> categories)
    {
        var letters = Text.ToCharArray();
        foreach (var entity in Entities)
        {
            if (categories.Contains(entity.Category))
            {
                Array.Fill(letters, ' ', entity.Offset, entity.Length);
            }
        }
        return new(letters);
    }
}
