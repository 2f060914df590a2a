using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>The Bot Framework's cards and files as templates and attachments.</summary>
internal static class CardParts
{
    /// <summary>The messages that show attachments, in order; hero cards stand side by side.</summary>
    public static IEnumerable<MessengerPart> Of(IList<Attachment> attachments)
    {
        var heroes = attachments.Select(attachment => attachment.Content).OfType<HeroCard>().ToList();
        foreach (var part in heroes is [var only] ? [Alone(only)] : heroes.Chunk(Templates.MostElements).Select(Carousel))
        {
            yield return part;
        }
        foreach (var card in attachments.Select(attachment => attachment.Content).OfType<SigninCard>())
        {
            yield return new(card.Text, Templates.Buttons(card.Text, CardButtons.Of(card.Buttons)));
        }
        foreach (var file in attachments.Where(attachment => attachment.Content is null && attachment.ContentUrl is not null))
        {
            yield return new(file.Name ?? file.ContentUrl, Templates.File(KindOf(file), file.ContentUrl));
        }
    }

    private static MessengerPart Carousel(HeroCard[] cards) => new(string.Join("\n\n", cards.Select(InWords)), Templates.Generic(cards.Select(Element)));

    private static MessengerPart Alone(HeroCard card)
    {
        var buttons = CardButtons.Of(card.Buttons);
        var words = InWords(card);
        return card.Images is [{ Url: { } image }, ..]
            ? new(words, words.Length == 0 ? Templates.Media("image", image, buttons) : Templates.Generic([Element(card)]))
            : buttons.Count == 0 ? new(words)
            : words.Length <= Templates.LongestText ? new(words, Templates.Buttons(words, buttons))
            : new(words, Templates.Generic([Element(card)]));
    }

    private static JObject Element(HeroCard card) => Templates.Element(
        card.Title ?? card.Subtitle ?? card.Text ?? string.Empty, Lines(card.Subtitle, card.Text), card.Images?.FirstOrDefault()?.Url,
        CardButtons.Of(card.Buttons));

    private static string InWords(HeroCard card) => Lines(card.Title, card.Subtitle, card.Text);

    private static string Lines(params string?[] lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));

    private static string KindOf(Attachment file) => file.ContentType?.Split('/')[0] switch
    {
        "image" => "image",
        "audio" => "audio",
        "video" => "video",
        _ => "file",
    };
}
