using System.Security.Cryptography;
using System.Text;
using EcomBot.Dialogs.EmailProof;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace EcomBot.Bot.Emails;

/// <summary>Hands messages to the shop's mail server.</summary>
internal sealed class SmtpPost(IOptions<SmtpOptions> options)
{
    /// <summary>Sends one message.</summary>
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) => SendAsync(message, null, cancellationToken);

    /// <summary>Sends one message under a name, so that one that is sent again can be told.</summary>
    public async Task SendAsync(EmailMessage message, string? name, CancellationToken cancellationToken)
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
        using var mail = MessageOf(message, name, smtp);
        await client.SendAsync(mail, patience.Token);
        await client.DisconnectAsync(quit: true, patience.Token);
    }

    private static MimeMessage MessageOf(EmailMessage message, string? name, SmtpOptions smtp)
    {
        var mail = new MimeMessage { Subject = message.Subject, Body = new TextPart("plain") { Text = message.Text } };
        mail.From.Add(new MailboxAddress(smtp.FromName ?? "", smtp.From!));
        mail.To.Add(new MailboxAddress("", message.To));
        if (name is not null)
        {
            // Names hold what customers are called in the shop, which is nobody else's business.
            mail.MessageId = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32]}@{smtp.From![(smtp.From!.IndexOf('@', StringComparison.Ordinal) + 1)..]}";
        }
        if (!message.IsByPerson)
        {
            mail.Headers.Add("Auto-Submitted", "auto-generated");
        }
        return mail;
    }
}
