using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Shows sign-in cards.</summary>
internal static class SignInCards
{
    public static async Task SendAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IMessageActivity prompt, CancellationToken cancellationToken)
    {
        prompt ??= Activity.CreateMessageActivity();
        prompt.Attachments ??= [];
        await AddCardAsync(settings, turnContext, prompt.Attachments, cancellationToken);
        AnnounceTimeout(settings, turnContext.TurnState);
        if (string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.AcceptingInput;
        }

        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    private static async Task AddCardAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IList<Attachment> attachments, CancellationToken cancellationToken)
    {
        var showsOAuthCards = ShowsOAuthCards(turnContext.Activity.ChannelId);
        if (attachments.Any(attachment => showsOAuthCards ? attachment.Content is OAuthCard : attachment.Content is SigninCard))
        {
            return;
        }

        var resource = await UserTokenAccess.GetSignInResourceAsync(turnContext, settings, cancellationToken);
        attachments.Add(showsOAuthCards ? OAuth(settings, turnContext, resource) : SignIn(settings, resource));
    }

    private static Attachment SignIn(OAuthPromptSettings settings, SignInResource resource)
    {
        var button = new CardAction { Title = settings.Title, Value = resource.SignInLink, Type = ActionTypes.Signin };
        return new Attachment
        {
            ContentType = SigninCard.ContentType,
            Content = new SigninCard { Text = settings.Text, Buttons = [button] },
        };
    }

    private static Attachment OAuth(OAuthPromptSettings settings, ITurnContext turnContext, SignInResource resource)
    {
        var (type, link) = Button(settings, turnContext, resource.SignInLink);
        var button = new CardAction { Title = settings.Title, Text = settings.Text, Type = type, Value = link };
        return new Attachment
        {
            ContentType = OAuthCard.ContentType,
            Content = new OAuthCard
            {
                Text = settings.Text,
                ConnectionName = settings.ConnectionName,
                Buttons = [button],
                TokenExchangeResource = resource.TokenExchangeResource,
                TokenPostResource = resource.TokenPostResource,
            },
        };
    }

    /// <summary>A channel that does not fetch the link itself needs it on the card.</summary>
    private static (string Type, string Link) Button(OAuthPromptSettings settings, ITurnContext turnContext, string link)
    {
        var channel = turnContext.Activity.ChannelId;
        if (turnContext.Activity.IsFromStreamingConnection()
            || SkillTurn.IsFromParent(turnContext)
            || settings.OAuthAppCredentials != null)
        {
            return (channel == Channels.Emulator ? ActionTypes.OpenUrl : ActionTypes.Signin, link);
        }

        var showLink = settings.ShowSignInLink ?? channel == Channels.Msteams;
        return (ActionTypes.Signin, showLink ? link : null);
    }

    private static void AnnounceTimeout(OAuthPromptSettings settings, TurnContextStateCollection turnState)
    {
        if (settings.Timeout is { } milliseconds)
        {
            turnState.TryAdd(TurnStateConstants.OAuthLoginTimeoutKey, TimeSpan.FromMilliseconds(milliseconds));
        }
    }

    private static bool ShowsOAuthCards(string channelId) =>
        channelId is not (Channels.Cortana or Channels.Skype or Channels.Skypeforbusiness);
}
