using EcomBot.Tests.Commerce.ImportExport;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Commands;

/// <summary><c>export-customer</c> and <c>erase-customer</c> as an operator runs them.</summary>
public sealed class CustomerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_customer_is_shown_all_that_is_held_and_then_forgotten()
    {
        using var store = StoreFolder.Whole();
        await RunAsync("import", store.Path);

        var exported = await RunAsync("export-customer", "ZOE@example.com", _folder["zoe.json"]);
        var erased = await RunAsync("erase-customer", "c1");
        var again = await RunAsync("erase-customer", "c1");
        await RunAsync("export", _folder["out"]);

        Assert.True(exported.ExitCode == 0, exported.Said);
        Assert.True(erased.ExitCode == 0, erased.Said);
        Assert.Contains("O’Brien", await File.ReadAllTextAsync(_folder["zoe.json"]), StringComparison.Ordinal);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("There is no customer 'c1'.", again.Said, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(_folder["out"]),
            file => Assert.DoesNotContain("zoe@example.com", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        Assert.Contains("EC-0001", await File.ReadAllTextAsync(Path.Combine(_folder["out"], "orders.jsonl")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Said)> RunAsync(params string[] arguments) => BotProcess.RunAsync(_folder["data"], arguments);
}
