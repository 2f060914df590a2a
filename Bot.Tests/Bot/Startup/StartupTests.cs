using System.Net;
using System.Net.Sockets;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Startup;

public sealed class StartupTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (exitCode, said) = await BotProcess.RunAsync(_data.Path, $"--Urls={address}", "--Commerce:SampleShop=false");

        AssertOneLine(exitCode, said, address);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_told_in_one_line()
    {
        var file = _data["file"];
        await File.WriteAllTextAsync(file, "in the way");

        var (exitCode, said) = await BotProcess.RunAsync(Path.Combine(file, "data"), "--Urls=http://127.0.0.1:0");

        AssertOneLine(exitCode, said, Path.Combine(file, "data"), "cannot be written");
    }

    [Theory]
    [InlineData("--DirectLine:TokenLifetime=soon", "DirectLine:TokenLifetime", "soon")]
    [InlineData("--DirectLine:TokenLifetime=00:00:05", "TokenLifetime")]
    [InlineData("--DirectLine:Secret=short", "DirectLine:Secret", "16")]
    [InlineData("--Commerce:Database=Oracle", "Commerce:Database", "Oracle")]
    [InlineData("--Commerce:Currency=dollars", "Commerce", "Currency")]
    [InlineData("--DirectLine:TokenLifetme=00:30:00", "TokenLifetme")]
    public async Task A_malformed_setting_is_named_in_one_line(string setting, params string[] named)
    {
        var (exitCode, said) = await BotProcess.RunAsync(_data.Path, "--Urls=http://127.0.0.1:0", "--Commerce:SampleShop=false", setting);

        AssertOneLine(exitCode, said, named);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_JSON_is_named_in_one_line()
    {
        var folder = _data["work"];
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), """{ "Urls": "http://127.0.0.1:0", }}""");

        var (exitCode, said) = await BotProcess.RunInAsync(folder, _data.Path);

        AssertOneLine(exitCode, said, "appsettings.json");
    }

    public void Dispose() => _data.Dispose();

    private static void AssertOneLine(int exitCode, string said, params string[] named)
    {
        var errors = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("warn:") && !line.StartsWith("      ")).ToArray();
        Assert.Equal(1, exitCode);
        Assert.Single(errors);
        Assert.DoesNotContain("   at ", said);
        Assert.All(named, name => Assert.Contains(name, errors[0]));
    }
}
