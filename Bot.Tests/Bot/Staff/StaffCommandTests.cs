using System.Text.RegularExpressions;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>Accounts as an operator makes them.</summary>
public sealed partial class StaffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task An_account_is_made_and_removed_and_a_role_that_is_none_is_refused()
    {
        var made = await BotProcess.RunAsync(_folder.Path, "staff-account", "Ada", "agent");
        var wrong = await BotProcess.RunAsync(_folder.Path, "staff-account", "bob", "boss");
        var removed = await BotProcess.RunAsync(_folder.Path, "staff-remove", "ada");
        var again = await BotProcess.RunAsync(_folder.Path, "staff-remove", "ada");

        Assert.Equal((0, true), (made.ExitCode, Password().IsMatch(made.Said)));
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("boss", wrong.Said, StringComparison.Ordinal);
        Assert.Equal((0, 1), (removed.ExitCode, again.ExitCode));
        Assert.Contains("There is no account 'ada'.", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_directory_is_named_at_start()
    {
        var started = await BotProcess.RunAsync(_folder.Path, "--Urls=http://127.0.0.1:0", "--Staff:OpenId:Authority=https://login.example/v2.0");

        Assert.Equal(1, started.ExitCode);
        Assert.Contains("Staff:OpenId:ClientId", started.Said, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("with the password [a-z0-9]{5}(-[a-z0-9]{5}){3}")]
    private static partial Regex Password();
}
