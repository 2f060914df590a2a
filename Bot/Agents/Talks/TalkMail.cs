using System.Security.Cryptography;
using System.Text;
using EcomBot.Bot.Emails;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Dialogs.Handoff;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>Answers by e-mail who asked for a person outside the working hours. What was sent is among the notes for colleagues.</summary>
internal sealed partial class TalkMail(
    SmtpPost post, IOptions<SmtpOptions> options, TalkStore store, IStaffAudit audit, TalkSignals signals, ILogger<TalkMail> logger)
{
    /// <summary>Whether e-mail can be sent.</summary>
    public bool IsReady => options.Value.IsSet;

    /// <summary>Sends an answer, and waits until the mail server has it.</summary>
    /// <returns>False when the server does not take it, the customer gave no address, or the person has not got the conversation.</returns>
    public async Task<bool> TrySendAsync(Talk talk, StaffMember who, string text)
    {
        if (!IsReady || !talk.IsOf(who.Id) || talk.Case.Email is null || !await TryPostAsync(talk, who, text))
        {
            return false;
        }
        await store.NoteAsync(talk.Id, who.Name, $"Sent by e-mail: {text}", CancellationToken.None);
        await audit.NoteAsync(who, StaffAct.WroteToCustomer, talk.Conversation.ToString(), CancellationToken.None);
        signals.Changed(talk.Id);
        return true;
    }

    // The same answer has the same message id, by which mail programs tell that it was sent twice.
    private async Task<bool> TryPostAsync(Talk talk, StaffMember who, string text)
    {
        try
        {
            await post.SendAsync(
                HandoffNotices.Mail(talk.Case, who.Name, text), $"{talk.Id} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}",
                CancellationToken.None);
            return true;
        }
        catch (Exception failure)
        {
            LogFailed(failure.GetType().Name, talk.Id);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "An answer could not be sent by e-mail ({Reason}), hand-off {Handoff}")]
    private partial void LogFailed(string reason, string handoff);
}
