/** The texts of the panel's menu and of the menus of messages; they come with the menus. */
export const enMenus = {
  'settings.announce': 'Screen reader announcements',
  'settings.announce.off': 'Off',
  'settings.announce.summary': 'Summary',
  'settings.announce.every': 'Every message',
  'settings.theme': 'Theme',
  'settings.theme.auto': 'Same as device',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'chat.actionsFor': 'Actions for the message by {name}',
  'chat.copy': 'Copy text',
  'chat.copied': 'Copied',
  'chat.pin': 'Pin to the top',
  'chat.delete': 'Delete message',
  'chat.block': 'Block {name} from chat',
  'chat.unblock': 'Unblock {name}',
} as const;
