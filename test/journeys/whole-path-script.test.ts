import { describe } from 'vitest';
import { wholePath } from './whole-path.ts';

describe('全程，公众的浏览器运行脚本', () => wholePath({ javaScript: true }));
