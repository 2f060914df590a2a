using System.Text.Encodings.Web;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>The chat page as HTML, in the customer's language.</summary>
internal sealed class ChatPageHtml(IOptions<ChatPageOptions> options, SupportedLanguages languages)
{
    /// <summary>The folder of the page's files.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "ClientApp");

    private readonly string _page = File.ReadAllText(Path.Combine(Folder, "index.html"));

    /// <summary>The page.</summary>
    /// <param name="language">One of the bot's languages.</param>
    /// <param name="view">What it is shown as: a <c>page</c> of its own, or <c>framed</c> in a page of the shop.</param>
    /// <param name="nonce">What its scripts and styles are known by.</param>
    public string Write(string language, string view, string nonce)
    {
        var texts = ChatPageTexts.In(language);
        return Fill(_page,
            ("nonce", nonce), ("view", view), ("language", language), ("colours", Palette.Css(options.Value)), ("languages", Languages(language)),
            ("title", Safe(TitleIn(language))), ("newConversation", Safe(texts.NewConversation)), ("chooseLanguage", Safe(texts.ChooseLanguage)),
            ("close", Safe(texts.Close)), ("chat", Safe(texts.Chat)), ("noScript", Safe(texts.NoScript)), ("unreachable", Safe(texts.Unreachable)),
            ("over", Safe(texts.Over)));
    }

    /// <summary>What stands above the chat.</summary>
    public string TitleIn(string language) => options.Value.Title is { Length: > 0 } title ? title : ChatPageTexts.In(language).Title;

    /// <summary>The language that a customer asks for, by name or by the browser's setting.</summary>
    public string LanguageOf(HttpRequest request) => languages.Find(request.Query["language"])
        ?? request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).Select(one => languages.Find(one.Value.Value))
        .FirstOrDefault(one => one is not null)
        ?? SupportedLanguages.Default;

    private string Languages(string chosen) => string.Concat(languages.Tags.Select(tag =>
        $"""<option value="{tag}" lang="{tag}"{(tag == chosen ? " selected" : "")}>{Safe(ChatPageTexts.In(tag).Language)}</option>"""));

    private static string Fill(string page, params (string Name, string Value)[] places) =>
        places.Aggregate(page, (filled, place) => filled.Replace($"{{{place.Name}}}", place.Value, StringComparison.Ordinal));

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
