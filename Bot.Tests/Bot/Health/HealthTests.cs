using System.Net;
using System.Text.Json;

namespace EcomBot.Tests.Bot.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task A_bot_that_is_well_says_so_and_tells_its_figures()
    {
        await using var host = await HealthHost.OpenAsync();
        host.LetRead();

        using var answer = await host.BringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [await StatusAsync(host, "/health/live"), await StatusAsync(host, "/health/ready")]);
        var figures = await host.Http.GetStringAsync("/metrics");
        Assert.Matches("""(?m)^bot_turn_duration_seconds_count\{channel="emulator",outcome="done"\} 1$""", figures);
        Assert.Matches("""(?m)^bot_dialog_duration_seconds_count\{dialog="\w+"\} 1$""", figures);
        Assert.All(
            ["bot_queue_length", "bot_outbox_length", "bot_outbox_age_seconds", "bot_outbox_dead", "bot_process_memory_bytes"],
            figure => Assert.Matches($@"(?m)^{figure} \d", figures));
    }

    [Fact]
    public async Task Above_capacity_a_customer_is_asked_kindly_to_come_again_and_the_balancer_told_to_look_elsewhere()
    {
        await using var host = await HealthHost.OpenAsync("--Turns:Waiting=1");
        var first = host.BringAsync();
        await host.Reading;

        using var second = await host.BringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), second.Headers.RetryAfter!.Delta);
        var sentence = JsonDocument.Parse(await second.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetProperty("message").GetString();
        Assert.Equal("Gerade schreiben uns sehr viele Kundinnen und Kunden. Bitte senden Sie Ihre Nachricht in ein paar Sekunden noch einmal.", sentence);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable],
            [await StatusAsync(host, "/health/live"), await StatusAsync(host, "/health/ready")]);
        Assert.Matches("(?m)^bot_refused_total 1$", await host.Http.GetStringAsync("/metrics"));

        host.LetRead();
        using var answer = await first;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(HealthHost host, string page)
    {
        using var response = await host.Http.GetAsync(page);
        return response.StatusCode;
    }
}
