using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives what speech channels say a voice, and what is only written something to say.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.setspeakmiddleware"/>
public class SetSpeakMiddleware : IMiddleware
{
    private static readonly string[] SpeechChannels = [Channels.DirectlineSpeech, Channels.Emulator, Channels.Telephony];

    private readonly string _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <summary>Sets the voice.</summary>
    /// <param name="voiceName">The voice as SSML names it; <c>null</c> leaves what is spoken as it is.</param>
    /// <param name="fallbackToTextForSpeak">Whether the text is spoken where nothing else is given.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((context, activities, send) =>
        {
            foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
            {
                SetSpeak(activity, context.Activity.ChannelId);
            }

            return send();
        });
        return next(cancellationToken);
    }

    private static bool HasTag(string name, string ssml)
    {
        try
        {
            var document = XDocument.Parse(ssml);
            return document.Descendants().Any(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase));
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private void SetSpeak(Activity activity, string channelId)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrWhiteSpace(activity.Speak))
        {
            activity.Speak = activity.Text;
        }

        var speaks = SpeechChannels.Contains(channelId, StringComparer.OrdinalIgnoreCase);
        if (speaks && !string.IsNullOrWhiteSpace(activity.Speak) && !string.IsNullOrWhiteSpace(_voiceName) && !HasTag("speak", activity.Speak))
        {
            var voiced = HasTag("voice", activity.Speak) ? activity.Speak : $"<voice name='{_voiceName}'>{activity.Speak}</voice>";
            activity.Speak = $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{activity.Locale ?? "en-US"}'>{voiced}</speak>";
        }
    }
}
