using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Greeting;

/// <summary>What the chat's page says around a conversation.</summary>
/// <param name="Language">The language's own name.</param>
/// <param name="Title">What stands above the chat.</param>
/// <param name="Chat">What the chat is called to those who cannot see it.</param>
/// <param name="Open">What opens the chat on a page of the shop.</param>
/// <param name="Close">What closes it.</param>
/// <param name="NewConversation">What begins another conversation.</param>
/// <param name="ChooseLanguage">What the choice of a language is called.</param>
/// <param name="NoScript">Why there is no chat where scripts are switched off.</param>
/// <param name="Unreachable">Why there is no chat where the bot does not answer.</param>
/// <param name="Over">That a conversation has ended.</param>
public sealed record ChatPageTexts(
    string Language, string Title, string Chat, string Open, string Close, string NewConversation, string ChooseLanguage, string NoScript,
    string Unreachable, string Over)
{
    /// <summary>The texts in one of the bot's languages.</summary>
    public static ChatPageTexts In(string language)
    {
        var texts = Texts.Of(language);
        return new(
            texts["LanguageChange.Name"], texts["ChatPage.Title"], texts["ChatPage.Chat"], texts["ChatPage.Open"], texts["ChatPage.Close"],
            texts["ChatPage.NewConversation"], texts["LanguageChange.Ask"], texts["ChatPage.NoScript"], texts["ChatPage.Unreachable"], texts["ChatPage.Over"]);
    }
}
