/** Units of the invented county. */
const unit = (id: string, name: string, phone: string) => ({
  id,
  name,
  phone,
  active: true,
  interpreters: [] as object[],
});

export const units = {
  ndrc: unit('u1', '县发展和改革委员会', '0000-5550102'),
  house: unit('u2', '县住房和城乡建设局', '0000-5550103'),
  edu: unit('u3', '县教育体育局', '0000-5550104'),
  civil: unit('u4', '县民政局', '0000-5550105'),
};
