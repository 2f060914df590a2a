using EcomBot.Bot.Storage;
using EcomBot.Dialogs.EmailProof;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Emails;

/// <summary>Takes what a turn wants to be sent, and has it sent when the turn is committed.</summary>
internal sealed class EmailOutbox(TurnWork work, EmailQueue queue, IOptions<SmtpOptions> options) : IEmailOutbox
{
    /// <inheritdoc/>
    public bool IsReady => options.Value.IsSet;

    /// <inheritdoc/>
    public void Send(EmailMessage message) => work.Afterwards(() => queue.Add(message));
}
