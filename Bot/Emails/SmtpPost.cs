using EcomBot.Dialogs.EmailProof;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace EcomBot.Bot.Emails;

/// <summary>Hands messages to the shop's mail server.</summary>
internal sealed class SmtpPost(IOptions<SmtpOptions> options)
{
    /// <summary>Sends one message.</summary>
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var smtp = options.Value;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(smtp.Timeout);
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host!, smtp.Port, smtp.Security, patience.Token);
        if (!string.IsNullOrEmpty(smtp.UserName))
        {
            await client.AuthenticateAsync(smtp.UserName, smtp.Password ?? "", patience.Token);
        }
        using var mail = MessageOf(message, smtp);
        await client.SendAsync(mail, patience.Token);
        await client.DisconnectAsync(quit: true, patience.Token);
    }

    private static MimeMessage MessageOf(EmailMessage message, SmtpOptions smtp)
    {
        var mail = new MimeMessage { Subject = message.Subject, Body = new TextPart("plain") { Text = message.Text } };
        mail.From.Add(new MailboxAddress(smtp.FromName ?? "", smtp.From!));
        mail.To.Add(new MailboxAddress("", message.To));
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }
}
