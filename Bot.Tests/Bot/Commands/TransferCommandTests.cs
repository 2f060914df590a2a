using EcomBot.Tests.Processes;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Bot.Commands;

/// <summary><c>import</c> and <c>export</c> as an operator runs them.</summary>
public sealed class TransferCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SharedFact]
    public async Task A_store_that_is_imported_and_exported_is_counted_and_is_the_same_when_imported_again()
    {
        var imported = await RunAsync("first", "import", SharedFolder.Get("stores/retail"));
        Assert.Equal(0, imported.ExitCode);
        Assert.All(["500", "50", "591", "1,000"], count => Assert.Contains(count, imported.Said));

        await RunAsync("first", "export", _folder["once"]);
        await RunAsync("second", "import", _folder["once"]);
        await RunAsync("second", "export", _folder["twice"]);

        var files = Directory.GetFiles(_folder["once"]).Select(Path.GetFileName).Order().ToArray();
        Assert.Equal(files, Directory.GetFiles(_folder["twice"]).Select(Path.GetFileName).Order());
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(_folder["once"], file!)),
            File.ReadAllText(Path.Combine(_folder["twice"], file!))));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_nothing_is_imported()
    {
        Directory.CreateDirectory(_folder["store"]);
        await File.WriteAllTextAsync(Path.Combine(_folder["store"], "products.jsonl"), """
            {"id":"1","title":"Lamp","variants":[{"id":"11","options":{"color":"red"},"price":10,"available":true}]}
            {"id":"2","title":"Mug","variants":[{"id":"21","options":{},"price":"cheap","available":true}]}

            """);
        await File.WriteAllTextAsync(Path.Combine(_folder["store"], "customers.jsonl"), "");
        await File.WriteAllTextAsync(Path.Combine(_folder["store"], "orders.jsonl"), "");

        var imported = await RunAsync("data", "import", _folder["store"]);
        await RunAsync("data", "export", _folder["out"]);

        Assert.NotEqual(0, imported.ExitCode);
        Assert.All(["products.jsonl", "line 2", "price"], part => Assert.Contains(part, imported.Said));
        Assert.DoesNotContain("   at ", imported.Said);
        Assert.Equal("", await File.ReadAllTextAsync(Path.Combine(_folder["out"], "products.jsonl")));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var imported = await RunAsync("data", "import", _folder["nowhere"]);

        Assert.NotEqual(0, imported.ExitCode);
        Assert.Contains("nowhere", imported.Said);
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Said)> RunAsync(string data, params string[] arguments) => BotProcess.RunAsync(_folder[data], arguments);
}
