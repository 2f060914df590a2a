using System.Xml.Linq;
using EcomBot.Bot.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.SignIn;

/// <summary>Keeps the keys of cookies and forms in the database, so that every instance reads what another has protected.</summary>
internal sealed class SharedKeys(IDbContextFactory<BotContext> databases) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    /// <inheritdoc/>
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var bot = databases.CreateDbContext();
        return [.. bot.DataProtectionKeys.AsNoTracking().Select(row => row.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var bot = databases.CreateDbContext();
        bot.DataProtectionKeys.Add(new() { Id = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        bot.SaveChanges();
    }
}
