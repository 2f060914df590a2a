using EcomBot.Bot.Emails;
using EcomBot.Tests.Fakes;
using MailKit.Security;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MimeKit;

namespace EcomBot.Tests.Bot.Emails;

public sealed class EmailClerkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_message_reaches_the_mail_server_though_it_refused_at_first(int refusals)
    {
        await using var server = new FakeMailServer(refusals);
        var options = Options.Create(new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = server.Port,
            Security = SecureSocketOptions.None,
            From = "shop@example.com",
            FromName = "Shop"
        });
        var queue = new EmailQueue();
        using var clerk = new EmailClerk(queue, new(options), options, TimeProvider.System, NullLogger<EmailClerk>.Instance);
        await clerk.StartAsync(default);

        queue.Add(new("ana@example.com", "123456 是您的验证码", "您好：\n\n123456"));

        var mail = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await server.FirstAsync())));
        await clerk.StopAsync(default);
        Assert.Equal("123456 是您的验证码", mail.Subject);
        Assert.Equal("ana@example.com", mail.To.Mailboxes.Single().Address);
        Assert.Equal("shop@example.com", mail.From.Mailboxes.Single().Address);
        Assert.Equal("您好：\n\n123456", mail.TextBody!.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void A_mail_server_without_an_address_to_send_from_is_refused()
    {
        var result = new SmtpOptionsValidator().Validate(null, new SmtpOptions { Host = "mail.example.com" });

        Assert.Contains("Smtp:From", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }
}
